/** The trainer's page of the preparation and the participants' one; the cockpit links to it and lends it its addresses. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.preparation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
