/** Helpers for DRL on subjects of the account classification (科目) in sentences: their names, levels and lists. */
package org.mingzhang.check.drl.subject;
