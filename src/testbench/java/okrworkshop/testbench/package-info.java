/** The story's doors in Vaadin TestBench, for holders of a Vaadin licence. */
@NullMarked
package okrworkshop.testbench;

import org.jspecify.annotations.NullMarked;
