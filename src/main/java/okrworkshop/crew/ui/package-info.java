/** The page that opens with an invitation. */
@NullMarked
package okrworkshop.crew.ui;

import org.jspecify.annotations.NullMarked;
