package okrworkshop.shared;

import java.util.Locale;

/** The languages of the product. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code zh} or {@code en}: the code in files, frames and the API. */
    public String code() {
        return locale.getLanguage();
    }

    /** Chinese for any Chinese locale, English for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /** @throws RefusedException with {@code language.unknown} */
    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new RefusedException("language.unknown", code);
    }
}
