package io.telcopledge.contracts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a record travels.
 *
 * @param type the logical, versioned name; never a class name
 * @param data the record
 */
public record EventContract<T extends EventData>(String type, Class<T> data) {

    private static final Pattern NAME =
            Pattern.compile("(io\\.telcopledge\\.[a-z]+\\.[A-Z][A-Za-z]+)\\.v([1-9][0-9]{0,5})");

    public EventContract {
        Require.matching("type", type, NAME);
    }

    /** The type without its version, such as {@code io.telcopledge.support.CallAnswered}. */
    public String name() {
        return nameOf(type);
    }

    public int version() {
        return versionOf(type);
    }

    static int versionOf(String type) {
        return Integer.parseInt(Require.matching("type", type, NAME).substring(type.lastIndexOf(".v") + 2));
    }

    /** The name of any version of a type; a text that is no type of ours is its own name. */
    public static String nameOf(String type) {
        Matcher matcher = NAME.matcher(type);
        return matcher.matches() ? matcher.group(1) : type;
    }
}
