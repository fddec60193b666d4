/** The trainer's pages of the superior OKR and of how the groups are aligned. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.alignment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
