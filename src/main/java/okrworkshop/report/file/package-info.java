/** The report as books and workbooks, part by part as its page shows it. */
@NullMarked
package okrworkshop.report.file;

import org.jspecify.annotations.NullMarked;
