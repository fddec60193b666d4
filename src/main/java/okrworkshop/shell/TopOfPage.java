package okrworkshop.shell;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** A new page begins at its top: without this, the browser keeps the scroll position of the page before. */
@Component
class TopOfPage implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addAfterNavigationListener(navigation -> {
                    if (isNew(navigation)) {
                        init.getUI().getPage().executeJs("window.scrollTo(0, 0)");
                    }
                }));
    }

    /** Going back and loading again are the browser's own business. */
    private static boolean isNew(AfterNavigationEvent navigation) {
        NavigationTrigger trigger = navigation.getLocationChangeEvent().getTrigger();
        return trigger != NavigationTrigger.HISTORY && trigger != NavigationTrigger.PAGE_LOAD;
    }
}
