@NullMarked
package okrworkshop.report.internal;

import org.jspecify.annotations.NullMarked;
