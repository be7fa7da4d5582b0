package org.newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;
import org.newsgraph.model.text.Quotation;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.Token;

/**
 * Finds words in quotation marks. A quotation that is still open at the end of its paragraph ends
 * there: the next paragraph opens its own part.
 */
final class QuotationFinder {
  private static final String DOUBLE_OPEN = "“„«\"";
  private static final String DOUBLE_CLOSE = "”“»\"";

  private QuotationFinder() {}

  static List<Quotation> find(String text, List<Sentence> sentences) {
    List<Quotation> found = new ArrayList<>();
    int open = -1;
    char opener = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        add(found, open, i, sentences);
        open = -1;
      } else if (open < 0 && opens(text, i)) {
        open = i;
        opener = c;
      } else if (open >= 0 && closes(text, i, opener)) {
        add(found, open, i + 1, sentences);
        open = -1;
      }
    }
    add(found, open, text.length(), sentences);
    return found;
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    boolean single = c == '‘' || c == '\'' && !isWord(text, at - 1) && isWord(text, at + 1);
    return DOUBLE_OPEN.indexOf(c) >= 0 || single;
  }

  private static boolean closes(String text, int at, char opener) {
    char c = text.charAt(at);
    if (opener == '‘' || opener == '\'') {
      boolean mark = opener == '‘' ? c == '’' : c == '\'';
      return mark && !isWord(text, at + 1);
    }
    int pair = DOUBLE_OPEN.indexOf(opener);
    return c == DOUBLE_CLOSE.charAt(pair);
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static void add(List<Quotation> found, int begin, int end, List<Sentence> sentences) {
    if (begin >= 0 && end - begin > 2) {
      Span span = new Span(begin, end);
      found.add(new Quotation(span, holdsClause(span, sentences)));
    }
  }

  private static boolean holdsClause(Span span, List<Sentence> sentences) {
    for (int i = firstBehind(span.begin(), sentences); i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.span().begin() >= span.end()) {
        return false;
      }
      for (Token token : sentence.tokens()) {
        if (span.contains(token.span()) && (token.is("VERB") || token.is("AUX"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Index of the first sentence that ends behind an offset. */
  private static int firstBehind(int offset, List<Sentence> sentences) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
