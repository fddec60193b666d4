/** The participant's way in, and the room; trainers' pages use its addresses and its board. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.workshops.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
