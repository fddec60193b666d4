package okrworkshop.attention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import okrworkshop.shared.RefusedException;

/** Says at a field why it is not taken. */
final class Refused {
    private Refused() {}

    static <T extends Component & HasValidation> void show(T field, RefusedException refused) {
        field.setErrorMessage(field.getTranslation(
                "refusal." + refused.refusal().code(),
                refused.refusal().arguments().toArray()));
        field.setInvalid(true);
    }
}
