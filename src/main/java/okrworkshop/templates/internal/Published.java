package okrworkshop.templates.internal;

import java.util.List;

/** What trainers have published of the templates that they write in the app. */
@FunctionalInterface
interface Published {
    /** The source of the newest version of each, as {@link KeptSource} writes it. */
    List<String> newest();
}
