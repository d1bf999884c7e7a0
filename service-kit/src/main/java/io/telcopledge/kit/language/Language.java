package io.telcopledge.kit.language;

/** The languages of everything that the public reads. */
public enum Language {
    ZH,
    EN;

    /** Its BCP 47 tag. */
    public String tag() {
        return this == ZH ? "zh" : "en";
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** The one of two texts that is in this language. */
    public String say(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
