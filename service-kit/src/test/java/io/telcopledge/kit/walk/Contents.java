package io.telcopledge.kit.walk;

import io.telcopledge.kit.consumer.EventContents;
import io.telcopledge.kit.crypto.KeyedHash;
import io.telcopledge.kit.crypto.MasterKey;
import io.telcopledge.kit.personal.JourneySeal;

/** What events say, under any key. */
public final class Contents {

    private static final MasterKey KEY = new MasterKey(new byte[32]);

    public static final EventContents KEYED = new EventContents(new KeyedHash(KEY), new JourneySeal(KEY));

    private Contents() {}
}
