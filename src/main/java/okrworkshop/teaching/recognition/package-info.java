/** Finds objectives and key results in texts and tables that people bring along. Pure: no Spring, no files, no network. */
@NullMarked
package okrworkshop.teaching.recognition;

import org.jspecify.annotations.NullMarked;
