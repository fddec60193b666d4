package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import okrworkshop.preparation.ui.PhoneLinks;

/** Links that phones open, under the address that the trainer has picked. */
@org.springframework.stereotype.Component
class PhoneLink implements PhoneLinks {
    @Override
    public Component to(String path) {
        String target = new ShownAddress(NetworkAddresses.of(VaadinRequest.getCurrent())).chosen() + "/" + path;
        var link = new Anchor(target, target);
        link.setTarget("_blank");
        var code = new QrPicture();
        code.show(target);
        var panel = new Div(link, code);
        panel.addClassName("okr-phone-link");
        return panel;
    }
}
