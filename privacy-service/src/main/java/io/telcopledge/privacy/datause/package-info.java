/**
 * The data-use ledger: every reading of personal data that a system reported, and the account of it that a customer may
 * ask for at any time. The domain, plain Java; nothing enters that knows a database, a topic or a request.
 */
@NullMarked
package io.telcopledge.privacy.datause;

import org.jspecify.annotations.NullMarked;
