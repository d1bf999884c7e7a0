/** What a customer may ask of the ledger, each question in one transaction. */
@NullMarked
package io.telcopledge.privacy.datause.application;

import org.jspecify.annotations.NullMarked;
