package okrworkshop.takehome.internal;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import okrworkshop.shared.RefusedException;

/** The rule for addresses that people leave: one plain address, nothing around it, nothing that a mail header could read otherwise. */
final class MailAddress {
    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&*+/=?^_`{|}~-]+){0,20}@" + LABEL
                    + "(?:\\." + LABEL + "){1,10}");
    private static final int LONGEST_NAME = 64;

    private MailAddress() {}

    /** @throws RefusedException {@code mail.address} */
    static String of(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST
                || address.indexOf('@') > LONGEST_NAME
                || !PLAIN.matcher(address).matches()) {
            throw new RefusedException("mail.address");
        }
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException e) {
            throw new RefusedException("mail.address");
        }
        return address;
    }
}
