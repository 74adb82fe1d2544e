import type { CSSOptions } from 'vite';

type PostcssOptions = Exclude<NonNullable<CSSOptions['postcss']>, string>;
type PostcssPlugin = NonNullable<PostcssOptions['plugins']>[number];

/**
 * Ships KERN's design tokens without KERN's components: of its style sheet only the rules stay that set nothing but
 * custom properties, and of those properties only what ours refer to, directly or through one another.
 */
export const kernTokens: PostcssPlugin = {
  postcssPlugin: 'kern-tokens',
  OnceExit(root) {
    root.walk((node) => {
      const isOfKern = node.source?.input.file?.includes('@kern-ux') ?? false;
      const isToken = node.type === 'decl' && node.prop.startsWith('--kern-');
      const isAround = node.type === 'rule' || (node.type === 'atrule' && ['layer', 'media'].includes(node.name));
      if (isOfKern && !isToken && !isAround) node.remove();
    });

    const references = new Map<string, string[]>();
    root.walkDecls(({ prop, value }) => {
      const named = [...value.matchAll(/var\((--kern-[\w-]+)/g)].flatMap(([, name]) => name ?? []);
      references.set(prop, [...(references.get(prop) ?? []), ...named]);
    });
    const used = new Set<string>();
    const use = (name: string) => {
      if (used.has(name)) return;
      used.add(name);
      references.get(name)?.forEach(use);
    };
    for (const prop of references.keys()) if (!prop.startsWith('--kern-')) use(prop);
    root.walkDecls(/^--kern-/, (token) => {
      if (!used.has(token.prop)) token.remove();
    });
    // The minifier drops what is empty now.
  },
};
