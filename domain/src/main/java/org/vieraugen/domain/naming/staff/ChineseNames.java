package org.vieraugen.domain.naming.staff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vieraugen.domain.naming.sound.Bones;

/**
 * Surnames in Chinese: each character stands for a syllable, r and l are one, and a consonant that no syllable begins with has a character of its own or
 * falls silent.
 */
public final class ChineseNames {
    // Characters that names of foreign languages are written with, and that few other words have.
    private static final String WRITING = "阿埃艾安昂奥巴白班鲍贝本比彼毕宾波博伯勃布查茨达戴丹当道德登邓迪蒂丁顿多厄恩尔法凡菲费芬冯佛夫弗福富盖甘冈戈格葛贡古顾圭哈海汉豪赫黑亨洪胡华惠霍基吉加"
            + "贾杰金卡凯坎康考科克肯库夸奎拉莱赖兰朗劳勒雷蕾李里丽利莉连林琳伦罗洛吕卢鲁路露伦马玛迈麦曼芒毛梅门蒙米密敏明缪莫默姆穆娜纳奈南瑙内尼妮宁纽农努诺欧帕潘庞佩彭皮珀普奇齐乔切琴"
            + "丘茹瑞若萨塞赛森沙莎山尚绍舍申圣施什史士舒斯丝苏索塔泰坦汤陶特腾提廷图托瓦万旺威韦维魏温文翁沃乌武西希锡夏香肖谢辛欣雄休许雅亚延扬耶叶伊易因英尤于裕约泽扎詹章珍芝朱兹佐祖"
            + "耐策岑措卓弥荣容龙宝保滕藤伍孔昆珂可楠朔色瑟采蔡察楚川旦得狄丢杜敦朵峨范方房丰枫甫傅高根郭果杭浩何侯晃季简江娇京久君喀柯腊郎累冷黎理立良列烈灵令柳娄禄茂孟茉木能倪年培恰强钦屈让热仁日撒桑珊沈诗石松孙太唐田铁汀通土兴修雪逊阳耀野宜永云赞曾张哲智仲庄宗";
    private static final String RARE = "尔斯克兰特布德勒弗维施奥埃赫茨菲蒂迪姆穆卡萨莎娜纳诺瓦韦沃乌托塔帕佩珀莱赖雷鲁洛罗卢伦玛曼彼勃贝鲍霍哈戈葛基伊兹佐扎耶雅齐瑞茹恩";
    // What most Chinese families are called.
    private static final String FAMILIES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤阮范潘黎郑裴邓";
    private static final int MOST = 7;

    private final Index byBones = new Index();

    void add(Surname surname, int number) {
        for (var sound : surname.sounds()) {
            for (var bones : spoken(sound)) {
                byBones.add(bones, number);
            }
        }
    }

    /** The consonants that a sound is written with: an r, and a k or l at the end, may be left out. */
    private static Set<String> spoken(String sound) {
        Set<String> all = new LinkedHashSet<>(List.of(""));
        var letters = sound.replace('J', 'S');
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (Bones.isVowel(letter)) {
                continue;
            }
            boolean open = i + 1 < letters.length() && Bones.isVowel(letters.charAt(i + 1));
            boolean silent = !open && (letter == 'R' || (letter == 'K' && i > 0 && letters.charAt(i - 1) == 'N'));
            var next = new LinkedHashSet<String>();
            for (var before : all) {
                next.add(with(before, letter == 'R' ? 'L' : (letter == 'M' && !open) ? 'N' : letter));
                if (letter == 'M' && !open) {
                    next.add(with(before, 'M'));
                }
                if (silent) {
                    next.add(before);
                }
            }
            all = next;
        }
        return all;
    }

    private static String with(String before, char letter) {
        return (!before.isEmpty() && before.charAt(before.length() - 1) == letter) ? before : before + letter;
    }

    /** Whether names of foreign languages are written with the character. */
    public static boolean writes(String character) {
        return WRITING.contains(character) || RARE.contains(character);
    }

    /** Whether Chinese families are called so. */
    public static boolean family(String character) {
        return FAMILIES.contains(character);
    }

    /** Whether few other words have the character. */
    public static boolean rare(String character) {
        return RARE.contains(character);
    }

    /** Every surname that characters of these sounds may stand for. */
    public Set<Integer> find(List<String> syllables) {
        Set<String> all = new LinkedHashSet<>(List.of(""));
        for (var syllable : syllables) {
            var next = new LinkedHashSet<String>();
            for (var before : all) {
                for (var consonants : consonants(syllable)) {
                    var joined = before;
                    for (int i = 0; i < consonants.length(); i++) {
                        joined = with(joined, consonants.charAt(i));
                    }
                    next.add(joined);
                }
            }
            all = next;
        }
        var found = new LinkedHashSet<Integer>();
        for (var bones : all) {
            if (!bones.isEmpty()) {
                byBones.each(bones, bones.length(), found::add);
            }
        }
        return found;
    }

    /** So many characters a name has at most. */
    public static int most() {
        return MOST;
    }

    private static List<String> consonants(String syllable) {
        if (syllable.equals("er")) {
            return List.of("L", "");
        }
        int at = 0;
        while (at < syllable.length() && "aeiouüv".indexOf(syllable.charAt(at)) < 0) {
            at++;
        }
        var end = (syllable.endsWith("n") || syllable.endsWith("ng")) ? "N" : "";
        if (syllable.startsWith("wu")) {
            return List.of("", "F");
        }
        return beginning(syllable.substring(0, at)).stream().map(b -> b + end).toList();
    }

    private static List<String> beginning(String initial) {
        return switch (initial) {
            case "b", "p" -> List.of("P");
            case "d", "t" -> List.of("T");
            case "f", "w" -> List.of("F");
            case "g", "k" -> List.of("K");
            case "h" -> List.of("K", "");
            case "j", "q" -> List.of("K", "S");
            case "x" -> List.of("S", "K");
            case "z", "c", "s", "zh", "ch", "sh" -> List.of("S");
            case "r", "l" -> List.of("L");
            case "m" -> List.of("M");
            case "n" -> List.of("N");
            default -> List.of("");
        };
    }
}
