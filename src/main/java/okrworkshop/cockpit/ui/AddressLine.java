package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** An address that people type: where it has to be broken, its next line begins with a slash. */
final class AddressLine extends Paragraph {
    void show(String address) {
        Element line = getElement();
        line.removeAllChildren();
        for (String part : address.split("(?=/)", -1)) {
            if (line.getChildCount() > 0) {
                line.appendChild(new Element("wbr"));
            }
            line.appendChild(Element.createText(part));
        }
    }
}
