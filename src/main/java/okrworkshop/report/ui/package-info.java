/** The page of the report; the cockpit links to it. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
