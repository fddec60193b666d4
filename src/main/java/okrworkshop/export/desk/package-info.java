/** Where files are ordered: the queue, what was written lately, bundles of many files. */
@NullMarked
package okrworkshop.export.desk;

import org.jspecify.annotations.NullMarked;
