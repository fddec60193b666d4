/** The trainer's page of the gallery walk; cockpit and reviews link to it. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.gallery.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
