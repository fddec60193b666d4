/** The trainer's page of the end; the cockpit links to it. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.closing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
