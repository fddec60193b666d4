/** The participant's page at home, and the trainer's page about all of them; other pages link to it. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.takehome.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
