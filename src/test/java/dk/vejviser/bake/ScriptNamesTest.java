package dk.vejviser.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script calls its own gets short names; what others see, and what it says, does not. */
class ScriptNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "const pages = 1, words = 2; | const a=1,b=2;",
        "function found(word, ...more) { return word + more; } | function c(b,...a){return b+a;}",
        "list.map(item => item.item); | list.map(item=>item.item);",
        "list.map(item => item + 1); | list.map(a=>a+1);",
        "list.map((item, at) => item + at); | list.map((b,a)=>b+a);",
        "export async function search(query) { return query; } | export async function search(a){return a;}",
        "const kept = 1; export { kept }; | const kept=1;export{kept};",
        "const { title, url } = page; go(title, url); | const{title,url}=page;go(title,url);",
        "const score = 1; give({ score }); | const score=1;give({score});",
        "const score = 1; give({ score: 2 }); | const score=1;give({score:2});",
        "const yes = 1, no = 2; go(x ? yes : no); | const b=1,a=2;go(x?b:a);",
        "class Reader { number() { let value = 0; return value; } } | class b{number(){let a=0;return a;}}",
        "class A { get done() { return this.done; } } const done = 1; | class A{get done(){return this.done;}}const done=1;",
        "const word = 1; say(`word ${word} of ${[word].map(one => `${one} word`)}`); | const a=1;say(`word ${a} of ${[a].map(b=>`${b} word`)}`);",
        "const word = 1; say('word', \"word\", /word [/] '/g, word); | const a=1;say('word',\"word\",/word [/] '/g,a);",
        "const half = whole / 2 / half; | const a=whole/2/a;",
        "const near = one - -two + +three; | const a=one- -two+ +three;",
        "for (const word of list) if (word in kept) return; | for(const a of list)if(a in kept)return;",
        "try { go(); } catch (fault) { say(fault); } | try{go();}catch(a){say(a);}",
        "if (word) { let word = 1; } | if(a){let a=1;}",
        "const a = 1, long = a; | const a=1,b=a;",
        "const part = x?.part ?? .5; | const part=x?.part??.5;",
        "const said = x; /* what is said */ say(said); // said | const a=x;say(a);",
      })
  void isShortened(String script, String expected) {
    assertEquals(expected, ScriptNames.shortened(script).strip());
  }
}
