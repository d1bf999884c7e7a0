/** The ledger in the database. */
@NullMarked
package io.telcopledge.privacy.datause.store;

import org.jspecify.annotations.NullMarked;
