/** Excel workbooks. */
@NullMarked
package okrworkshop.paper.xlsx;

import org.jspecify.annotations.NullMarked;
