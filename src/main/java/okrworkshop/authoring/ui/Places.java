package okrworkshop.authoring.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** Addresses of the pages about templates. */
final class Places {
    static final String LIST = "templates";
    static final String ONE = "templates/:id";

    private static final String PART = "part";

    private Places() {}

    static String template(String id) {
        return LIST + "/" + id;
    }

    /** A template with one of its parts open. */
    static String part(String id, Part part) {
        return new Location(template(id), QueryParameters.of(PART, part.key())).getPathWithQueryParameters();
    }

    static Part part(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(PART)
                .map(Part::ofKey)
                .orElse(Part.WHOLE);
    }
}
