/**
 * Several files, one disclosure: finds the files in folders and ZIP archives and says which of them belong together.
 * Start at {@link org.mingzhang.readers.bundle.Bundles}.
 *
 * <p>Files of one folder are one disclosure when
 *
 * <ol>
 *   <li>a manifest {@code disclosure.yaml} (or {@code .yml}, {@code .json}) in it says so,
 *   <li>their names differ only in the role they play (…narrative and …tables, …情况说明 and …表, 附件1, 绩效目标表), or
 *   <li>their names are nothing but roles (说明.pdf, 附件1.xlsx) and the folder holds one disclosure.
 * </ol>
 *
 * When two files play the same role, such as a PDF and a DOCX of the same text, nothing is guessed: each stands alone.
 */
package org.mingzhang.readers.bundle;
