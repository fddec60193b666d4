package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import okrworkshop.preparation.ui.PhoneLinks;
import okrworkshop.shared.WorkshopId;

/** Links that phones open, under the address that the workshop uses. */
@org.springframework.stereotype.Component
class PhoneLink implements PhoneLinks {
    private final Arriving arriving;

    PhoneLink(Arriving arriving) {
        this.arriving = arriving;
    }

    @Override
    public Component to(WorkshopId workshop, String path) {
        String target =
                arriving.address(VaadinRequest.getCurrent()).of(workshop).address() + "/" + path;
        var link = new Anchor(target, target);
        link.setTarget("_blank");
        var code = new QrPicture();
        code.show(target);
        var panel = new Div(link, code);
        panel.addClassName("okr-phone-link");
        return panel;
    }
}
