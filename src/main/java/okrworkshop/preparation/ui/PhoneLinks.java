package okrworkshop.preparation.ui;

import com.vaadin.flow.component.Component;
import okrworkshop.shared.WorkshopId;

/** Links that phones open; implemented by the module that knows under which address they reach this server. */
@FunctionalInterface
public interface PhoneLinks {
    /**
     * The link with its QR code under the workshop's address, for the request of the page that shows it.
     *
     * @param path without a slash at the front
     */
    Component to(WorkshopId workshop, String path);
}
