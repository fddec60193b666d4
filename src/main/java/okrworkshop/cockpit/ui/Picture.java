package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;

/** What is on the wall, as values: the same picture is not drawn twice. */
interface Picture {
    /** How many pages the scene has. */
    default int pages() {
        return 1;
    }

    /** Called on the page's thread. */
    Component draw();
}
