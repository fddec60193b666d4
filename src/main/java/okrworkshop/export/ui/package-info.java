/** The trainer's page of files to take home. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.export.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
