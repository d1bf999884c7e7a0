/** The service's own key, for what must be unreadable in its database and on the log. No key of a person lives here. */
package io.telcopledge.kit.crypto;
