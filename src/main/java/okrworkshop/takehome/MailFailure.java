package okrworkshop.takehome;

import java.util.Locale;

/** Why a mail did not go out, as far as a trainer can do something about it. */
public enum MailFailure {
    /** The mail server did not take this address. */
    ADDRESS,
    /** The mail server was not there or did not answer in time; nothing else was tried. */
    SERVER,
    /** The mail server did not accept this server's name and password; nothing else was tried. */
    SIGN_IN,
    OTHER;

    /** The end of translation keys. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the next mail would fail as well. */
    public boolean everybody() {
        return this == SERVER || this == SIGN_IN;
    }
}
