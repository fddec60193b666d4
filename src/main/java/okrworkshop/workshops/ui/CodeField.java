package okrworkshop.workshops.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A field for codes that people read from a wall or a slip of paper: capitals, no correction, no suggestions. */
public final class CodeField extends TextField {
    private static final int LONGEST = 40;

    public CodeField(String label) {
        super(label);
        addClassName("okr-code-field");
        setAutofocus(true);
        setMaxLength(LONGEST);
        setAutocorrect(false);
        getElement().setAttribute("autocomplete", "off");
        getElement().setAttribute("autocapitalize", "characters");
        getElement().setAttribute("spellcheck", "false");
    }
}
