/** Word documents. */
@NullMarked
package okrworkshop.paper.docx;

import org.jspecify.annotations.NullMarked;
