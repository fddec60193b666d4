/** The trainer's pages of archives; the list of workshops and the cockpit link to them. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.archive.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
