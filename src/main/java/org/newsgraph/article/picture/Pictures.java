package org.newsgraph.article.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.model.Fold;
import org.newsgraph.model.article.Image;

/**
 * The pictures that a page shows and those that its data tell, each once: where both have a picture
 * its caption is the printed one. For one thread.
 *
 * <p>{@code pictures.told("https://example.org/bridge.jpg", Caption.NONE, "meta");
 * pictures.addTo(draft)}
 */
public final class Pictures {
  private static final String SHOWN = "markup";

  /** A description in fewer words is a key word. */
  private static final int FEWEST_WORDS = 3;

  private final List<Picture> shown = new ArrayList<>();
  private final List<Picture> told = new ArrayList<>();
  private boolean showsLead;

  /** A picture while others are joined to it. */
  private static final class Picture {
    private @Nullable String url;
    private @Nullable PictureFile file;
    private Caption caption;
    private boolean preview;
    private final Set<String> places = new TreeSet<>();

    Picture(@Nullable String url, Caption caption, String place) {
      this.url = url;
      this.file = url == null ? null : PictureFile.of(url);
      this.caption = caption;
      places.add(place);
    }

    boolean isSameAs(Picture other) {
      if (file != null && other.file != null && file.isSameAs(other.file)) {
        return true;
      }
      return caption.caption() != null
          && other.caption.caption() != null
          && (file == null || other.file == null || !places.equals(other.places))
          && Fold.name(caption.caption()).equals(Fold.name(other.caption.caption()));
    }

    /** Whether two captions can stand under one picture. */
    boolean agreesWith(Picture other) {
      String one = caption.caption();
      String two = other.caption.caption();
      return one == null || two == null || one.contains(two) || two.contains(one);
    }

    void join(Picture other) {
      url = url == null ? other.url : url;
      file = file == null ? other.file : file;
      caption = caption.or(other.caption);
      places.addAll(other.places);
    }
  }

  /**
   * Adds a picture that the page shows, in reading order.
   *
   * @param lead whether it stands before the text
   */
  public void shown(@Nullable String url, Caption caption, boolean lead) {
    Picture picture = new Picture(url, caption, SHOWN);
    if (picture.url == null && caption.isEmpty()) {
      return;
    }
    showsLead |= lead;
    Optional<Picture> same = same(shown, picture).filter(picture::agreesWith);
    same.ifPresentOrElse(p -> p.join(picture), () -> shown.add(picture));
  }

  /**
   * Adds a picture that the data of the page tell, the surest first.
   *
   * @param where it was read
   */
  public void told(@Nullable String url, Caption caption, String where) {
    told.add(new Picture(url, caption, where));
  }

  /**
   * Adds the picture that other pages are to show of this one.
   *
   * @param description what it shows, for those who do not see it
   * @param where it was read
   */
  public void preview(String url, @Nullable String description, String where) {
    Picture picture = new Picture(url, new Caption(description, null), where);
    picture.preview = true;
    told.add(picture);
  }

  /**
   * Adds the pictures to a draft that knows its headline and publisher. A picture that is only
   * told, without a caption or credit, is the lead picture of a page that shows none.
   */
  public void addTo(Draft draft) {
    Set<String> titles = folded(draft, Field.HEADLINE);
    titles.addAll(folded(draft, Field.PUBLISHER));
    Set<String> site = site(draft);
    List<Picture> all = new ArrayList<>(shown);
    List<Picture> alone = new ArrayList<>();
    boolean leads = showsLead;
    for (Picture picture : told) {
      picture.caption = picture.caption.filter(text -> isCaption(text, titles));
      Optional<Picture> same = same(all, picture).or(() -> same(alone, picture));
      boolean furniture =
          picture.file != null && (picture.file.drawing() || picture.file.isFurniture(site));
      if (same.isPresent()) {
        leads |= all.contains(same.get());
        same.get().join(picture);
      } else if (!furniture && (picture.file != null || !picture.caption.isEmpty())) {
        alone.add(picture);
      }
    }
    boolean led = leads;
    for (Picture picture : alone) {
      if (!led || !picture.preview && !picture.caption.isEmpty()) {
        add(picture, draft);
        led = true;
      }
    }
    all.forEach(picture -> add(picture, draft));
  }

  private static void add(Picture picture, Draft draft) {
    draft.image(
        new Image(picture.url, picture.caption.caption(), picture.caption.credit()),
        picture.places);
  }

  private static Optional<Picture> same(List<Picture> pictures, Picture picture) {
    return pictures.stream().filter(picture::isSameAs).findFirst();
  }

  /** Data repeat the headline where a caption is asked for, or the name of the file. */
  private static boolean isCaption(String text, Set<String> titles) {
    return text.split(" ").length >= FEWEST_WORDS && !titles.contains(Fold.name(text));
  }

  private static Set<String> folded(Draft draft, Field field) {
    Set<String> folded = new HashSet<>();
    draft.candidates().of(field).forEach(c -> folded.add(Fold.name(c.value())));
    return folded;
  }

  /** The words by which a site names its own pictures. */
  private static Set<String> site(Draft draft) {
    Set<String> words = new HashSet<>();
    for (String name : folded(draft, Field.PUBLISHER)) {
      words.addAll(List.of(name.split("[^\\p{L}\\p{N}]+")));
      words.add(name.replaceAll("[^\\p{L}\\p{N}]", ""));
    }
    draft
        .value(Field.URL)
        .map(url -> url.split("/", 4)[2])
        .ifPresent(host -> words.addAll(List.of(host.split("\\."))));
    words.removeIf(CleanText::isBlank);
    return words;
  }
}
