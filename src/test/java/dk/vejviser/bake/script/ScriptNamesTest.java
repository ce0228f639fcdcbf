package dk.vejviser.bake.script;

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
        "const pages = 1, words = 2; | let A=1,B=2;",
        "function found(word, ...more) { return word + more; } | function A(a,...b){return a+b}",
        "list.map(item => item.item); | list.map(a=>a.item);",
        "list.map(item => item + 1); | list.map(a=>a+1);",
        "list.map((item, at) => item + at); | list.map((a,b)=>a+b);",
        "export async function search(query) { return query; } | export async function search(a){return a}",
        "const kept = 1; export { kept }; | let kept=1;export{kept};",
        "const { title, url } = page; go(title, url); | let{title:A,url:B}=page;go(A,B);",
        "const score = 1; give({ score }); | let A=1;give({score:A});",
        "const score = 1; give({ score: 2 }); | let A=1;give({score:2});",
        "const yes = 1, no = 2; go(x ? yes : no); | let B=1,A=2;go(x?B:A);",
        "class Reader { number() { let value = 0; return value; } } | class A{number(){let a=0;return a}}",
        "class A { get done() { return this.done; } } const done = 1; | class A{get done(){return this.done}}let B=1;",
        "const word = 1; say(`word ${word} of ${[word].map(one => `${one} word`)}`); | let A=1;say(`word ${A} of ${[A].map(a=>`${a} word`)}`);",
        "const word = 1; say('word', \"word\", /word [/] '/g, word); | let A=1;say('word',\"word\",/word [/] '/g,A);",
        "const half = whole / 2 / half; | let A=whole/2/A;",
        "const near = one - -two + +three; | let A=one- -two+ +three;",
        "for (const word of list) if (word in kept) return; | for(let a of list)if(a in kept)return;",
        "try { go(); } catch (fault) { say(fault); } | try{go()}catch(a){say(a)}",
        "if (word) { let word = 1; } | if(a){let a=1}",
        "const a = 1, long = a; | let A=1,B=A;",
        "const part = x?.part ?? .5; | let A=x?.part??.5;",
        "function one(word) { return word; } function two(last) { return last; } | function A(a){return a}function B(a){return a}",
        "class Shelf { put(book) { this.book = book; } take(shelf) { return shelf; } } | class A{put(a){this.book=a}take(a){return a}}",
        "const cut = ({ text, at: [from, ...rest] }, most = 3) => [text, from, rest, most]; | let A=({text:a,at:[b,...c]},d=3)=>[a,b,c,d];",
        "const ask = fetch => fetch(name); fetch(ask); | let A=a=>a(name);fetch(A);",
        "for (const { page, score = 1 } of hits) { best = { score, page }; } | for(let{page:a,score:b=1}of hits){best={score:b,page:a}}",
        "const one = 1; const two = one; go(two); let { three } = one; let four; | let A=1,B=A;go(B);let{three:D}=A,C;",
        "for (let one = 1; one < 2;) { const two = one; } const three = 3; let four = 4; | for(let a=1;a<2;){let b=a}let B=3,A=4;",
        "const one = list.map(item => { const a = item; let b = a; return b; }); let two; | let A=list.map(a=>{let b=a,c=b;return c}),B;",
        "function one() { return 1; } const two = 2; const three = 3; | function A(){return 1}let C=2,B=3;",
        "const MOST = 10, HALF = .5; go(MOST, list[MOST], 'MOST', one > HALF); | go(10,list[10],'MOST',one>.5);",
        "const MOST = 10, rest = go(MOST); const LEAST = 2 * MOST; | let A=10,C=go(A),B=2*A;",
        "const KINDS = [.6, 2]; export const FIRST = 3; go(KINDS, FIRST); | let A=[.6,2];export let FIRST=3;go(A,FIRST);",
        "const said = x; /* what is said */ say(said); // said | let A=x;say(A);",
      })
  void isShortened(String script, String expected) {
    assertEquals(expected, ScriptNames.shortened(script).strip());
  }
}
