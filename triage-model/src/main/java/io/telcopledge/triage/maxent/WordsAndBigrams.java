package io.telcopledge.triage.maxent;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * English words by their stems, Chinese characters one by one and in pairs. On texts as short as complaints, pairs did
 * better than a dictionary's words (docs/intelligent-service.md).
 */
final class WordsAndBigrams extends Analyzer {

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream pairs = new CJKBigramFilter(new EnglishPossessiveFilter(words), ALL_SCRIPTS, true);
        return new TokenStreamComponents(words, new PorterStemFilter(pairs));
    }
}
