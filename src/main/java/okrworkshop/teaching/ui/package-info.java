/** The trainer's pages of diagnosis and quiz; the cockpit links to them. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.teaching.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
