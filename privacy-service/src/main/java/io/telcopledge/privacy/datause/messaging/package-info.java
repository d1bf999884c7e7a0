/** What the ledger hears from the systems that read personal data. */
@NullMarked
package io.telcopledge.privacy.datause.messaging;

import org.jspecify.annotations.NullMarked;
