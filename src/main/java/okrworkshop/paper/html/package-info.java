/** HTML pages that stand alone. */
@NullMarked
package okrworkshop.paper.html;

import org.jspecify.annotations.NullMarked;
