/** The list of templates and the page on which one is written. */
@NullMarked
package okrworkshop.authoring.ui;

import org.jspecify.annotations.NullMarked;
