/** Disclosures beside the one that is checked: which belong together, and their facts made ready to stand beside its own. */
package org.mingzhang.check.companion;
