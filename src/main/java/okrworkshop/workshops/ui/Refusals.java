package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** A refusal in the words of the page's language. */
final class Refusals {
    private Refusals() {}

    static String text(Component speaker, Refusal refusal) {
        return speaker.getTranslation(
                "refusal." + refusal.code(), refusal.arguments().toArray());
    }

    static <T extends Component & HasValidation> void show(T field, RefusedException refused) {
        field.setErrorMessage(text(field, refused.refusal()));
        field.setInvalid(true);
    }
}
