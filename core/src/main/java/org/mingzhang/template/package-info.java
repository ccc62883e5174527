/**
 * What the forms of a place look like: the tables, columns, rows, parts and subjects, with all the names they go by.
 * Rule packs bring templates; the interpreter reads with them.
 */
package org.mingzhang.template;
