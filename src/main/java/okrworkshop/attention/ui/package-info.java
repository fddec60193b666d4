/** The trainer's side of attention: one panel, which the cockpit composes. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.attention.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
