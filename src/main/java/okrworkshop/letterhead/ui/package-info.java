/** The page of the Word template; the cockpit links to it. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.letterhead.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
